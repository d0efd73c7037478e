using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Isc.Host.Routing;

/// <summary>
/// What routes are made with. The framework describes the type of every body while it makes the routes, some 2,000 compiled methods for
/// what hardly anyone sends at first; here a type is described when its first body comes.
/// </summary>
internal sealed class LateBodies(IEndpointRouteBuilder routes) : IEndpointRouteBuilder, IServiceProvider
{
    private readonly IOptions<JsonOptions> _late = Options.Create(Of(routes.ServiceProvider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));

    public IServiceProvider ServiceProvider => this;

    public ICollection<EndpointDataSource> DataSources => routes.DataSources;

    public IApplicationBuilder CreateApplicationBuilder() => routes.CreateApplicationBuilder();

    public object? GetService(Type serviceType) => serviceType == typeof(IOptions<JsonOptions>) ? _late : routes.ServiceProvider.GetService(serviceType);

    private static JsonOptions Of(JsonSerializerOptions described)
    {
        var options = new JsonOptions();
        options.SerializerOptions.Converters.Add(new Late(described));
        return options;
    }

    private sealed class Late(JsonSerializerOptions described) : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => true;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Late<>).MakeGenericType(typeToConvert), described)!;
    }

    private sealed class Late<T>(JsonSerializerOptions described) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(ref reader, described);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, described);
    }
}
