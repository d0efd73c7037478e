using Isc.Time;

namespace Isc.Library.Demo;

internal sealed record StateSeed(DocumentState State, DateWindow When, string? Citation);
