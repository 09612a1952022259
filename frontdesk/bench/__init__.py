"""The figures of `bench/README.md`, each measured beside its bare limit."""
