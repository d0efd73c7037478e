using Isc.Text;
using Isc.Themes.Data;
using Isc.Time;

namespace Isc.Themes.Demo;

internal sealed record UpdateSeed(
    string Key, string Theme, UpdateKind Kind, string Citation, DateWindow When, int Position,
    IReadOnlyList<string> GivenTo, IReadOnlyList<string> Evidence, LocalizedText Text);
