"""Who of the network may do what: ambassadors, buddies, coordinators and organisers, as a value of this moment."""
