using System.Security.Cryptography;

namespace Isc.Web.Layout;

/// <summary>
/// Names the content of the stylesheet in its address. Hosts let browsers keep it for days, and a page of a new release must not meet
/// the sheet of the last one.
/// </summary>
internal static class StylesheetVersion
{
    /// <summary>Eight hexadecimal digits of the SHA-256 of the sheet that was built into this assembly.</summary>
    public static string Value { get; } = Read();

    private static string Read()
    {
        using var sheet = typeof(StylesheetVersion).Assembly.GetManifestResourceStream("isc.css")!;
        return Convert.ToHexStringLower(SHA256.HashData(sheet))[..8];
    }
}
