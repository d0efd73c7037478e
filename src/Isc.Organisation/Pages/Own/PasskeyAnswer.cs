using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.Pages.Own;

/// <summary>What the script has put into a form: the authenticator's answer as JSON.</summary>
internal static class PasskeyAnswer
{
    public const string Field = "credential";
    private const int Longest = 20_000;

    /// <summary>Empty without a script, or for what no authenticator says.</summary>
    public static string Of(HttpContext http) => http.Request.Form[Field].ToString() is { Length: <= Longest } answer ? answer : "";
}
