"""Characters: `cards.Characters` holds the cards of the library that is open, and does what is done to them.

`portrait_hints.PortraitHints` has their portraits looked at, `keeper_rates.KeeperRates` counts what came of them.
"""
