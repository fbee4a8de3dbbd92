"""How the reader's model is made, start to end, from open corpora (needs torch)."""
