using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Isc.Conformance.Permissions;

/// <summary>What came back.</summary>
internal sealed partial record Reply(HttpStatusCode Status, string? Type, string? Tag, string? Location, string Body)
{
    private const int Found = 302;

    public static async Task<Reply> OfAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new(
            answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.ETag?.ToString(), answer.Headers.Location?.OriginalString,
            bytes is [(byte)'P', (byte)'K', ..] ? await UnpackedAsync(bytes) : Encoding.UTF8.GetString(bytes));
    }

    /// <summary>Whether the rule of the route turned the caller away.</summary>
    public bool IsRefused => Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || LeadsToSignIn;

    /// <summary>Whether it asks for a sign-in: 401, or of a page the way there.</summary>
    public bool AsksToSignIn => Status == HttpStatusCode.Unauthorized || LeadsToSignIn;

    private bool LeadsToSignIn => (int)Status is Found or 303 && Location?.Contains("sign-in", StringComparison.Ordinal) is true;

    /// <summary>Without what differs between two equal answers: reference numbers, form tokens and keys, what a passkey is asked.</summary>
    public Reply Settled() => this with { Body = Changing.Replace(Body, "") };

    // A packed file says when it was packed, and names its parts by chance; what it tells stands in its document.
    private static async Task<string> UnpackedAsync(byte[] bytes)
    {
        var text = new StringBuilder();
        using var files = new ZipArchive(new MemoryStream(bytes));
        foreach (var file in files.Entries.Where(e => e.FullName.EndsWith("document.xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await file.OpenAsync(TestContext.Current.CancellationToken));
            text.Append(file.FullName).Append(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return text.ToString();
    }

    [GeneratedRegex("\"(reference|traceId)\":\"[^\"]*\"|<input type=\"hidden\"[^>]*>|Reference[^<]{0,80}|\"R[0-9a-f]{14,34}\"|data-options=\"[^\"]*\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Changing { get; }
}
