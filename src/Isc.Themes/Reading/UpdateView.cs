using Isc.Text;
using Isc.Themes.Data;
using Isc.Time;

namespace Isc.Themes.Reading;

/// <summary>A progress update as it is shown.</summary>
internal sealed record UpdateView(
    Guid Id, string Theme, LocalizedText ThemeName, DateWindow When, UpdateKind Kind, LocalizedText Text, IReadOnlyList<string> Evidence,
    IReadOnlyList<Guid> GivenTo, bool ForReport, int Position, string? Citation);
