"""The demo region: real organisations of Saxony and Jena, fictional people."""
