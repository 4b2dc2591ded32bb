"""The key: in the operating system's keyring, in the environment, or in memory; never in a file. See `keystore`."""
