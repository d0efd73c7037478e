using System.Globalization;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Renderers;

/// <summary>What a bullet is about, with the colon of the language.</summary>
internal static class BulletLead
{
    public static string Of(string lead, IStringLocalizer<Texts> texts) =>
        string.Format(CultureInfo.CurrentCulture, texts["Bullet_Lead"].Value, lead);

    /// <summary>The same with the text after it.</summary>
    public static Phrase Of(Bullet bullet, IStringLocalizer<Texts> texts) => bullet.Lead is { } lead ? Phrase.Join(Gap, [Of(lead, texts), bullet.Text]) : bullet.Text;

    /// <summary>What stands between the lead and the text.</summary>
    public static string Gap => Phrase.SentenceBreak;
}
