using Microsoft.Data.Sqlite;

namespace Isc.Host.Tests.Operations;

/// <summary>A database file, looked at and tampered with from outside.</summary>
internal static class SqliteFile
{
    public static string In(string dataDirectory) => Path.Combine(dataDirectory, "isc.db");

    /// <summary>The first column of every row.</summary>
    public static async Task<List<string>> QueryAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var values = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            values.Add(reader.GetValue(0).ToString()!);
        return values;
    }

    /// <summary>Changes what the triggers protect, and puts them back.</summary>
    public static async Task TamperAsync(string file, string sql)
    {
        var triggers = await QueryAsync(file, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'isc_audit'");
        await QueryAsync(file, $"DROP TRIGGER isc_audit_no_update; DROP TRIGGER isc_audit_no_delete; {sql}; {string.Join(';', triggers)}");
    }
}
