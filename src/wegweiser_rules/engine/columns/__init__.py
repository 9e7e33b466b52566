"""Whole tables of situations."""
