using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Demo;

internal sealed record CoordinationSeed(string Theme, string Body, string Citation, DateWindow Start, DateWindow? End, LocalizedText? Note);
