using AngleSharp.Html.Dom;
using Isc.Organisation.SignIn;

namespace Isc.Host.Tests.SignIn;

/// <summary>An authenticator app, which reads the key that the page shows.</summary>
internal static class Codes
{
    public static byte[] KeyOf(IHtmlDocument page)
    {
        var bits = string.Concat(page.QuerySelector("code.key")!.TextContent.Where(char.IsLetterOrDigit).Select(letter =>
            Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    public static string Of(IHtmlDocument page, TimeProvider clock) => Totp.CodeAt(KeyOf(page), clock.GetUtcNow());
}
