using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Api;

/// <summary>The version of a record as <c>ETag</c> and <c>If-Match</c>: <c>"3"</c>.</summary>
public static class EntityTag
{
    /// <summary>Sends <paramref name="version"/> as the answer's <c>ETag</c>.</summary>
    public static void SendVersion(this HttpContext http, int version) =>
        http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>
    /// The version an update expects: null without <c>If-Match</c> (answer 428), 0 for a tag that no record ever has (it fails with 412).
    /// </summary>
    public static int? ExpectedVersion(this HttpContext http)
    {
        var tag = http.Request.Headers.IfMatch.ToString();
        return tag.Length == 0 ? null
            : int.TryParse(tag.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
            : 0;
    }

    /// <summary>The answer to an update without <c>If-Match</c>: 428.</summary>
    public static ProblemHttpResult VersionRequired() => TypedResults.Problem(
        "Send the version that you have read as If-Match.", statusCode: StatusCodes.Status428PreconditionRequired);
}
