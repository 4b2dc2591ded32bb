"""Questions to the user. Each opens beside the running program and answers through a callback, never by waiting."""
