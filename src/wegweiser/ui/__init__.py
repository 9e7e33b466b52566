"""Layout, components, pictures and styles: how every page looks. Knows no domain."""
