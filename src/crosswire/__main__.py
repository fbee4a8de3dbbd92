"""`python -m crosswire`: the same as the `crosswire` command."""

from crosswire.cli.main import main

if __name__ == "__main__":
    main()
