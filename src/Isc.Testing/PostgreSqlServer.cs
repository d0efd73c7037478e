using System.Diagnostics;
using Npgsql;

namespace Isc.Testing;

/// <summary>
/// A PostgreSQL server from the installed binaries, in a temporary directory, on a Unix socket. A shell keeps it: when this process
/// closes the shell's input, or dies, the server stops and its directory goes.
/// </summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    // fsync stays on: a test that passes without it would prove another server. initdb alone need not sync.
    private const string Script = """
        set -e
        umask 077
        dir=$(mktemp -d "${TMPDIR:-/tmp}/isc-postgres-XXXXXX")
        server=
        trap 'if [ -n "$server" ]; then kill -INT $server 2>/dev/null; wait $server; fi; rm -rf "$dir"' EXIT
        trap 'exit 1' HUP INT TERM
        cd "$dir"
        "$1/initdb" --pgdata="$dir/data" --username=isc --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }
        "$1/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c max_connections=200 >>"$dir/log" 2>&1 </dev/null &
        server=$!
        tries=0
        until "$1/pg_isready" -q -h "$dir"; do
          tries=$((tries + 1))
          if [ $tries -gt 300 ] || ! kill -0 $server 2>/dev/null; then cat "$dir/log" >&2; exit 1; fi
          sleep 0.1
        done
        echo "$dir"
        read -r _ || true
        """;

    private readonly Process _shell;
    private readonly string _socket;

    private PostgreSqlServer(Process shell, string socket) => (_shell, _socket) = (shell, socket);

    /// <summary>Why no server can be started on this machine; null when one can.</summary>
    public static string? WhyNot() => Binaries() is null
        ? "PostgreSQL is not installed under /usr/lib/postgresql; on Debian: apt-get install postgresql."
        : null;

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var start = new ProcessStartInfo
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh"] : ["sh"];
        start.FileName = command[0];
        foreach (var argument in (string[])[.. command[1..], "-c", Script, "isc-postgres", Binaries()!])
            start.ArgumentList.Add(argument);
        var shell = Process.Start(start)!;
        return await shell.StandardOutput.ReadLineAsync() is { } socket
            ? new PostgreSqlServer(shell, socket)
            : throw new InvalidOperationException($"PostgreSQL did not start: {await shell.StandardError.ReadToEndAsync()}");
    }

    public string ConnectionStringOf(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _socket,
        Username = "isc",
        Database = database,
        MaxPoolSize = 20,
    }.ConnectionString;

    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionStringOf("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    // The newest: directories are named after major versions.
    private static string? Binaries() => !Directory.Exists("/usr/lib/postgresql") ? null : Directory.EnumerateDirectories("/usr/lib/postgresql")
        .Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb")))
        .OrderByDescending(bin => bin.Length).ThenByDescending(bin => bin, StringComparer.Ordinal).FirstOrDefault();
}
