using Isc.Text;

namespace Isc.Web.Components;

internal static class Direction
{
    /// <summary>The <c>dir</c> of a language; null for null.</summary>
    public static string? Of(string? language) => language is null ? null : Languages.IsRightToLeft(language) ? "rtl" : "ltr";
}
