using Isc.Reporting;
using Isc.Text;

namespace Isc.Themes.Sections;

/// <summary>A progress update that a report takes up.</summary>
internal sealed record ReportedUpdate(Guid Id, string Theme, LocalizedText ThemeName, LocalizedText Text)
{
    public Phrase Phrase => Phrase.Of(Text, Source.Update(Id, Theme));
}
