using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Isc.Library.Uploads;

/// <summary>Asks the ClamAV daemon of this machine, from <c>Isc:Uploads:Scanner</c>, whether it knows a file as harmful.</summary>
/// <param name="Address">Where it listens; null for none.</param>
internal sealed record VirusScanner(DnsEndPoint? Address)
{
    private const int Chunk = 65_536;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="OperatorException">The setting is no address of this machine: files would leave it unencrypted.</exception>
    public static VirusScanner Read(IConfiguration settings) =>
        settings["Isc:Uploads:Scanner"] is not { Length: > 0 } text ? new((DnsEndPoint?)null)
        : text.LastIndexOf(':') is var at and > 0 && int.TryParse(text[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65_535 && ThisMachine.Is(text[..at])
            ? new(new DnsEndPoint(text[..at].Trim('[', ']'), port))
            : throw new OperatorException($"Isc:Uploads:Scanner is '{text}'; set it to where clamd listens on this machine, such as localhost:3310.");

    /// <summary>Null for a file that may be kept; where the scanner does not answer, none may.</summary>
    public async Task<UploadRefusal?> RefuseAsync(Stream file, CancellationToken cancellationToken)
    {
        if (Address is null)
            return null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var said = await AskAsync(Address, file, patience.Token);
            return said.EndsWith(": OK", StringComparison.Ordinal) ? null : said.EndsWith(" FOUND", StringComparison.Ordinal) ? UploadRefusal.Harmful : UploadRefusal.Unscanned;
        }
        catch (Exception error) when (error is IOException or SocketException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return UploadRefusal.Unscanned;
        }
    }

    // INSTREAM: each piece after its length, then a length of nothing.
    private static async Task<string> AskAsync(DnsEndPoint address, Stream file, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        file.Position = 0;
        var piece = new byte[sizeof(int) + Chunk];
        int read;
        do
        {
            read = await file.ReadAsync(piece.AsMemory(sizeof(int)), cancellationToken);
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await stream.WriteAsync(piece.AsMemory(0, sizeof(int) + read), cancellationToken);
        }
        while (read > 0);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return (await reader.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }
}
