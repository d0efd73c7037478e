using Isc.Testing;

[assembly: AssemblyFixture(typeof(SqliteDatabases))]
[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]
