using System.Globalization;
using Isc.Text;

namespace Isc.Testing;

/// <summary>The language of a test.</summary>
public static class Speech
{
    /// <summary>Texts and formats are in <paramref name="language"/> from here on in this flow.</summary>
    public static void In(string language) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Languages.Culture(language), Languages.Culture(language));
}
