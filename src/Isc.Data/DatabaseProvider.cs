namespace Isc.Data;

/// <summary>Where the data lies.</summary>
public enum DatabaseProvider
{
    /// <summary>One file on one machine.</summary>
    Sqlite,

    /// <summary>A server, when one machine is not enough.</summary>
    PostgreSql,
}
