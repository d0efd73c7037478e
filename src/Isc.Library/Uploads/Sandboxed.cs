using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Library;

/// <summary>Serves a file that someone sent: to be saved, never to be opened as part of this site.</summary>
public static class Sandboxed
{
    /// <summary>Policy of the answer: nothing runs, nothing loads, and the file has no origin.</summary>
    public const string Policy = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <summary>The answer; <paramref name="content"/> is disposed of with it.</summary>
    public static FileStreamHttpResult File(HttpContext http, Stream content, string name, string mediaType)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(content, mediaType, name);
    }
}
