using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Isc.Conformance;

/// <summary>All that a caller can see of an answer.</summary>
internal static partial class Impression
{
    /// <summary>Status, headers and body, without what differs between any two requests.</summary>
    public static async Task<string> OfAsync(HttpClient caller, string verb, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        using var answer = await caller.SendAsync(request, TestContext.Current.CancellationToken);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "Content-Length"))
            .OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}");
        var body = Reference.Replace(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "");
        return string.Join('\n', [((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture), .. headers, body]);
    }

    [GeneratedRegex("\"(reference|traceId)\":\"[^\"]*\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference { get; }
}
