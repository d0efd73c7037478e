using Isc.Access;
using Isc.Library.Data;

namespace Isc.Library.Demo;

internal sealed record AccessSeed(string Body, Classification Class, string? Citation)
{
    public DefaultClass ToDefaultClass() => new()
    {
        Id = StableId.Of($"default-class/{Body}"),
        BodyId = StableId.Of($"body/{Body}"),
        Class = Class,
        Citation = Citation,
    };
}
