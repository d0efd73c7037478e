using Isc.Text;
using Isc.Themes.Reading;

namespace Isc.Themes.Api;

/// <summary>A progress update.</summary>
internal sealed record UpdateAnswer(
    Guid Id, string Theme, DateOnly From, DateOnly Until, string Kind, LocalizedText Text, IReadOnlyList<string> Evidence, bool ForReport, string? Citation)
{
    public static UpdateAnswer Of(UpdateView u) => new(
        u.Id, u.Theme, u.When.From, u.When.Until, Word.Of(u.Kind), u.Text, u.Evidence, u.ForReport, u.Citation);
}
