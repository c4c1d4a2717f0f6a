"""Record sets: which records of which series, as values that cannot be broken by what they hold."""
