"""I/O. Clients and tickets: where they are kept, and the database server we bring along.

Two stores with one behaviour (tests/conformance holds them to it):

    memory      for simulations, under the virtual clock
    postgres    psycopg's pool in worker threads; any server, named by two DSNs

Around them:

    pool        connections, worker threads, cancellation
    connections what a DSN must be, and what a database's complaint becomes
    rows        what a ticket must be, and how it becomes columns     pure
    show        tickets for people and for programs                   pure
    migrate     numbered SQL files, each applied once
    demo        the marked demonstration rows
    embedded    a PostgreSQL server of our own, for those who have none
      programs    which binaries
      account     under which user they may run                       a table
      place       where the data and the socket are
      presence    whether a server is there already                   a table
      cluster     create, start, stop
      locks       who uses it, so that the last one puts it out

A spool for tickets, when it comes, stands in front of the `Tickets` port: `write` may be repeated at will.
"""
