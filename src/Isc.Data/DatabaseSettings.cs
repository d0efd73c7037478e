using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Isc.Data;

/// <summary>Which database, from <c>Isc:Database:Provider</c>, <c>ConnectionStrings:Isc</c> and <c>Isc:DataDirectory</c>.</summary>
/// <param name="Provider">SQLite unless set.</param>
/// <param name="ConnectionString">For SQLite, <c>isc.db</c> in the data directory unless set.</param>
/// <param name="DataDirectory">Absolute path of the directory that Isc writes to.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, string DataDirectory)
{
    /// <summary>Reads the settings.</summary>
    /// <param name="settings">The host's configuration.</param>
    /// <param name="home">Directory that relative paths start from.</param>
    /// <exception cref="OperatorException">The provider is unknown, or PostgreSQL has no connection string.</exception>
    public static DatabaseSettings Read(IConfiguration settings, string home)
    {
        var directory = Path.GetFullPath(settings["Isc:DataDirectory"] ?? "data", home);
        var provider = settings["Isc:Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        var connection = settings.GetConnectionString("Isc");
        return provider.ToUpperInvariant() switch
        {
            "SQLITE" => new(DatabaseProvider.Sqlite, connection ?? SqliteFile(Path.Combine(directory, "isc.db")), directory),
            "POSTGRESQL" => new(DatabaseProvider.PostgreSql, Encrypted(connection ?? throw new OperatorException(
                "Isc:Database:Provider is PostgreSql, but ConnectionStrings:Isc is not set.")), directory),
            _ => throw new OperatorException($"Isc:Database:Provider is '{provider}'; set it to Sqlite or PostgreSql."),
        };
    }

    private static string Encrypted(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        return parts.SslMode == SslMode.VerifyFull || (parts.Host ?? "localhost").Split(',').All(host => ThisMachine.Is(host.Trim()))
            ? connection
            : throw new OperatorException($"ConnectionStrings:Isc names another machine, '{parts.Host}'; add 'SSL Mode=VerifyFull' to it.");
    }

    /// <summary>The connection string of an SQLite file.</summary>
    public static string SqliteFile(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, Pooling = true }.ConnectionString;
}
