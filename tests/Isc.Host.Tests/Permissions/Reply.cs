using System.Net;
using System.Text.RegularExpressions;

namespace Isc.Host.Tests.Permissions;

/// <summary>What came back.</summary>
internal sealed partial record Reply(HttpStatusCode Status, string? Type, string? Tag, string? Location, string Body)
{
    private const int Found = 302;

    /// <summary>Whether the rule of the route turned the caller away.</summary>
    public bool IsRefused => Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || LeadsToSignIn;

    /// <summary>Whether it asks for a sign-in: 401, or of a page the way there.</summary>
    public bool AsksToSignIn => Status == HttpStatusCode.Unauthorized || LeadsToSignIn;

    private bool LeadsToSignIn => (int)Status is Found or 303 && Location?.Contains("sign-in", StringComparison.Ordinal) is true;

    /// <summary>Without what differs between two equal answers: reference numbers, form tokens and keys.</summary>
    public Reply Settled() => this with { Body = Changing.Replace(Body, "") };

    [GeneratedRegex("\"reference\":\"[^\"]*\"|<input type=\"hidden\"[^>]*>|Reference[^<]{0,80}", RegexOptions.NonBacktracking)]
    private static partial Regex Changing { get; }
}
