"""Files and the database. Blocks; knows nothing of Qt. Import its modules late: SQLAlchemy is slow to load."""
