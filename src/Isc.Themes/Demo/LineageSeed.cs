using Isc.Themes.Data;
using Isc.Time;

namespace Isc.Themes.Demo;

internal sealed record LineageSeed(string From, string To, LineageKind Kind, DateWindow When, string Citation);
