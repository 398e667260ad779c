FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /muster
COPY . .
RUN mvn -B -ntp package -DskipTests -Dquick

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data muster \
 && install --directory --owner=muster --mode=0750 /data
COPY --from=build /muster/src/target/muster /opt/muster
USER muster
# Inside a container loopback is nobody's; who reaches it is decided by the published port. Whoever opens it under another name than
# localhost needs MUSTER_URL, for instance: docker run -e MUSTER_URL=https://muster.example.com
ENV MUSTER_HOME=/data MUSTER_BIND=0.0.0.0
VOLUME /data
EXPOSE 8080
# The image may hold no curl; bash can speak this much HTTP itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status == 200 ]]"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-Djdk.virtualThreadScheduler.parallelism=8", \
  "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m", "-Xss512k", "-jar", "/opt/muster/muster.jar"]
