using Isc.Time;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

[System.ComponentModel.TypeConverter(typeof(DateWindow))]
internal sealed class ByAttribute;
