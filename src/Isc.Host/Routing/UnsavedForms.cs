using Isc.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;

namespace Isc.Host.Routing;

/// <summary>Keeps what a failed form held for the page that tells of the failure, such as when its module was switched off meanwhile.</summary>
internal static class UnsavedForms
{
    private const int Longest = 1024 * 1024;
    private static readonly string[] Secrets = ["password", "again", "code", "secret", "token", "key"];

    public static async Task<UnsavedForm?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // A form without its token may not be read, so as not to be acted on; here it is only shown.
        request.HttpContext.Features.Set<IAntiforgeryValidationFeature>(null);
        if (!request.HasFormContentType || request.ContentLength is not <= Longest || !IsOwn(request))
            return null;
        try
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return new([.. form.Where(field => IsWritten(field.Key)).SelectMany(field => field.Value).OfType<string>().Where(IsWriting)]);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    // What another site has sent is not shown as though it were the reader's.
    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}";

    // Names that begin so are the framework's.
    private static bool IsWritten(string name) => !name.StartsWith('_') && !Secrets.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase));

    private static bool IsWriting(string text) => !string.IsNullOrWhiteSpace(text) && !Guid.TryParse(text, out _) && !bool.TryParse(text, out _);
}
