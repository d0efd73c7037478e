using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Demo;

internal sealed record UmbrellaSeed(
    string Theme, string Body, string AgreedBy, DateWindow Agreed, string Citation, LocalizedText Aim, IReadOnlyList<string> Covers);
