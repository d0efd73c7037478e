using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Isc.Data;
using Isc.Library;
using Isc.Library.Uploads;

namespace Isc.Security.Tests.Uploads;

/// <summary>Against a server that speaks as ClamAV's daemon does.</summary>
[Trait("Promise", "I26")]
[Trait("Catalogue", "T13")]
public sealed class ScannerTests : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-scanner-").FullName;
    private readonly Task _serving;

    private string _answer = "stream: OK";
    private byte[] _scanned = [];

    public ScannerTests()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    private UploadStore Store => new(new(DatabaseProvider.Sqlite, "", _directory), new UploadLimits(), new(new DnsEndPoint("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port)));

    [Theory]
    [InlineData("stream: OK", null)]
    [InlineData("stream: Eicar-Signature FOUND", UploadRefusal.Harmful)]
    [InlineData("INSTREAM size limit exceeded. ERROR", UploadRefusal.Unscanned)]
    [InlineData("", UploadRefusal.Unscanned)]
    public async Task A_file_is_kept_where_the_scanner_says_that_it_is_well(string answer, UploadRefusal? refusal)
    {
        _answer = answer;
        // More than a piece.
        var content = Enumerable.Range(0, 100_000).Select(i => (byte)('a' + (i % 26))).ToArray();
        Assert.Equal(refusal, await StoreAsync(content));
        Assert.Equal(content, _scanned);
        Assert.Equal(refusal is null ? 1 : 0, Directory.GetFiles(_directory, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task Nothing_is_kept_while_the_scanner_is_away()
    {
        var store = Store;
        _listener.Stop();
        using var stream = new MemoryStream("text"u8.ToArray());
        Assert.Equal(UploadRefusal.Unscanned, (await store.StoreAsync(stream, "a.txt", TestContext.Current.CancellationToken)).Refusal);
        Assert.Empty(Directory.GetFiles(_directory, "*", SearchOption.AllDirectories));
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        Directory.Delete(_directory, recursive: true);
    }

    private async Task<UploadRefusal?> StoreAsync(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return (await Store.StoreAsync(stream, "a.txt", TestContext.Current.CancellationToken)).Refusal;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                var command = new byte["zINSTREAM\0"u8.Length];
                await stream.ReadExactlyAsync(command);
                Assert.Equal("zINSTREAM\0"u8.ToArray(), command);
                _scanned = [];
                for (var length = new byte[4]; ;)
                {
                    await stream.ReadExactlyAsync(length);
                    var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
                    if (piece.Length == 0)
                        break;
                    await stream.ReadExactlyAsync(piece);
                    _scanned = [.. _scanned, .. piece];
                }

                await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(_answer + "\0"));
            }
        }
        catch (SocketException)
        {
            // It was stopped.
        }
    }
}
