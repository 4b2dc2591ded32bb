"""ImageEdit Desktop: edit photographs with a cloud model and keep every picture on your own disk.

The layers, calls going down and events coming up::

    __main__                                            picks the window or the command line
    app | cli                                           app is the composition root
    ui                                                  widgets
    services                                            QObjects with signals, which the window watches
    pipeline                                            the stories, as plain asyncio
    api | store | imaging | credentials | rehearsal | spelling
                                                        adapters, blind to each other
    arguments | loop | crash | diagnostics |            the command line's arguments, Qt's loop, reports of faults,
    installation                                        who brings the program up to date
    awake | notices | wording | paths | logs |          no sleep meanwhile, notices, sentences, folders, log,
    standard_streams | durable | priority |             pipes, durable files, threads, memory, PySide's start,
    allocator | pyside_names | relaunch                 this program once more
    domain                                              pure, standard library only
"""

__version__ = "0.1.0"
