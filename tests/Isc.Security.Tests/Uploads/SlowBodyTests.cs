using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Isc.Host.Tests.Servers;

namespace Isc.Security.Tests.Uploads;

/// <summary>Bodies that never come, or are not as long as they say, hold up nobody.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I27")]
[Trait("Catalogue", "T13")]
public sealed class SlowBodyTests(SqliteHost host)
{
    [Fact]
    public async Task A_body_that_comes_by_drops_is_given_up_and_others_go_on()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        var token = secretariat.DefaultRequestHeaders.Authorization!.Parameter;
        var slow = Enumerable.Range(0, 20).Select(_ => SlowAsync(token!)).ToList();
        var watch = Stopwatch.StartNew();
        using var other = await secretariat.GetAsync("api/v1/library/documents", TestContext.Current.CancellationToken);
        Assert.True(other.IsSuccessStatusCode && watch.Elapsed < TimeSpan.FromSeconds(4), $"{other.StatusCode} after {watch.Elapsed}");
        Assert.All(await Task.WhenAll(slow), answer => Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 408", StringComparison.Ordinal), answer));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("Content-Length: 1000000000", "{", "HTTP/1.1 413")]
    [InlineData("Content-Length: 40", "{\"key\":1}", "")]
    [InlineData("Content-Length: -1", "{}", "HTTP/1.1 400")]
    [InlineData("Content-Length: 2\r\nContent-Length: 4", "{}{}", "HTTP/1.1 400")]
    [InlineData("Content-Length: 2\r\nTransfer-Encoding: chunked", "0\r\n\r\n", "HTTP/1.1 400")]
    public async Task A_length_that_is_not_true_is_refused(string length, string body, string status)
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        var answer = await SendAsync(secretariat.DefaultRequestHeaders.Authorization!.Parameter!, length, body, closes: true);
        Assert.True(answer.Length == 0 || (status.Length > 0 ? answer.StartsWith(status, StringComparison.Ordinal) : !answer.StartsWith("HTTP/1.1 2", StringComparison.Ordinal)), answer);
        using var after = await secretariat.PostAsJsonAsync("api/v1/library/documents", new { }, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, after.StatusCode);
    }

    private Task<string> SlowAsync(string token) => SendAsync(token, "Content-Length: 900000", "{", closes: false);

    private async Task<string> SendAsync(string token, string length, string body, bool closes)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Server.Address.Host, host.Server.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/library/documents HTTP/1.1\r\nHost: {host.Server.Address.Authority}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nConnection: close\r\n{length}\r\n\r\n{body}"),
            TestContext.Current.CancellationToken);
        if (closes)
            client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        try
        {
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The server ended the connection without a word.
            return "";
        }
    }
}
