"""What is paid: the `price` of an order, the `budget` that bounds it, and the `bill` that the service writes."""
