using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Isc.Host.Tests.Outgoing;

/// <summary>A server of this machine under a certificate that nobody vouches for. Remembers what it was told after TLS began.</summary>
internal sealed class SelfSigned : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly Task _serving;

    /// <param name="greets">Whether it speaks SMTP until STARTTLS.</param>
    public SelfSigned(bool greets)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        var made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        _certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        _listener.Start();
        _serving = ServeAsync(greets);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Calls { get; private set; }

    public string Heard { get; private set; } = "";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _certificate.Dispose();
    }

    private async Task ServeAsync(bool greets)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Calls++;
                await TalkAsync(client.GetStream(), greets);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // It was stopped.
        }
    }

    private async Task TalkAsync(NetworkStream stream, bool greets)
    {
        try
        {
            if (greets)
                await GreetAsync(stream);
            await using var encrypted = new SslStream(stream);
            await encrypted.AuthenticateAsServerAsync(_certificate);
            using var reader = new StreamReader(encrypted);
            Heard += await reader.ReadLineAsync();
        }
        catch (Exception error) when (error is IOException or AuthenticationException)
        {
            // The other side did not trust it.
        }
    }

    private static async Task GreetAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        await using var writer = new StreamWriter(stream, Encoding.ASCII, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 localhost");
        await reader.ReadLineAsync();
        await writer.WriteLineAsync("250-localhost\r\n250 STARTTLS");
        await reader.ReadLineAsync();
        await writer.WriteLineAsync("220 go ahead");
    }
}
