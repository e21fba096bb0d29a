"""Plans → sentences that are read again, joined, and put where the draft accuses."""
