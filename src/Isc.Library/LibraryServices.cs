using Isc.Data;
using Isc.Library.Data;
using Isc.Library.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Library;

/// <summary>Registers this kernel.</summary>
public static class LibraryServices
{
    /// <summary>Adds documents and their submissions. Names of bodies come from <c>Isc.Bodies.IBodyNames</c>.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services) => services
        .AddModuleContext<LibraryDbContext>()
        .AddScoped<SubmissionReader>()
        .AddScoped<DocumentReader>()
        .AddScoped<ILibrary, LibraryReader>();
}
