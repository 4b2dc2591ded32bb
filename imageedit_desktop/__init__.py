"""ImageEdit Desktop: edit photographs with a cloud model and keep every picture on your own disk.

The layers, calls going down and events coming up::

    __main__  cli  app        app is the composition root
    ui                        widgets
    services                  QObjects with signals, which the window watches
    pipeline                  the stories, as plain asyncio
    api | store | imaging | credentials
    domain                    pure, standard library only
"""

__version__ = "0.1.0"
