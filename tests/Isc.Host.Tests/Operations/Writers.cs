using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;

namespace Isc.Host.Tests.Operations;

/// <summary>Clients that record meetings, each under a key that is also its place, and remember which were acknowledged.</summary>
internal sealed class Writers
{
    private const int Clients = 8;

    private readonly ConcurrentQueue<string> _unanswered = new();

    public ConcurrentBag<string> Acknowledged { get; } = [];

    /// <summary>Writes until told to stop or the host is gone; what was not answered is sent again at the next time.</summary>
    public Task WriteAsync(HttpClient client, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => WriteOnAsync(client, stop)));

    private async Task WriteOnAsync(HttpClient client, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var key = _unanswered.TryDequeue(out var again) ? again : Guid.NewGuid().ToString();
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "api/v1/meetings")
                {
                    Content = JsonContent.Create(new { body = "isc-tf", status = "held", from = "2020-03-15", place = key }), Headers = { { "Idempotency-Key", key } },
                };
                using var answer = await client.SendAsync(request, stop);
                Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
                Acknowledged.Add(key);
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                _unanswered.Enqueue(key);
                return;
            }
        }
    }
}
