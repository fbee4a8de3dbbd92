"""What every way of showing a dossier shows, section by section: plain frozen values, no markup."""
