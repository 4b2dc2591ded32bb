"""One job, from an order in the ledger to pictures on the disk.

`run_job` is the page to read first, and `keep_running` begins it again whenever something stopped it. `send` posts
the order once, after `upload_inputs` has brought its pictures to the service; `find_prediction` looks at the
service for the prediction of an order that got no answer; `wait` polls; `receive` fetches, inspects and files each
picture, and `inscribe` writes into it how it was made. `back_up` copies the database now and then. `stop` ends the
waiting on the user's word, or takes it up again.
"""
